"""Text in, files out: all or nothing (`atomic`), or line by line and resumable (`resumable`)."""
