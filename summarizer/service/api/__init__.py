"""HTTP requests go in, responses come out: the routes under /v1, health, metrics and /docs.

Read in this order: `middleware`, `cors` and `browsers` (around every request), `authentication`,
`rate_limiting` and `dependencies` (before a route), `bodies`, `multipart` and `parsing` (bytes to a
request for a summary), `negotiation`, `concurrency` and `executor` (work in threads), `state` (what
all requests share), `routes`, `events`, `operations`, `documentation` and `responses`.
"""
