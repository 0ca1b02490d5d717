"""ONNX Runtime with its telemetry off: nothing is sent, and nothing is written for sending."""

from __future__ import annotations

import os

# Read while it is imported: its own switch, `disable_telemetry_events`, comes too late. Left on, it
# keeps a database in the user's cache folder and looks up a host every few seconds.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime

__all__ = ["onnxruntime"]
