"""Text in, files out: in one step (`atomic`), or line by line and resumable (`resumable`)."""
