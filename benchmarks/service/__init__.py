"""How the service does under load, when killed, and asked what nobody would think of."""
