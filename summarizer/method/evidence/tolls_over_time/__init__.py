"""The dead, the hurt and the missing of one event, told in articles of different hours.

Read `one_event`, `disputants`, `older_tolls`.
"""
