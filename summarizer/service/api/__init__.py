"""Requests in, responses out: the interface of the service under /v1."""
