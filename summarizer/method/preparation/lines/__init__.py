"""Lines around a report and before its first words: who wrote it, where, when and for which outlet.

Read `dates` and `stated_dates`; `credits`; `datelines` with `lead_datelines`, `uncased_datelines`
and `east_asian_datelines`; `imprints`, `time_stamps` and, with all of them, `marks_at_ends`;
`lines_around` and `columns`.
"""
