"""What articles of several days count of one event: first its dead and hurt, then anything else.

Read `one_event`, `disputants`, `older_tolls`, `older_counts`.
"""
