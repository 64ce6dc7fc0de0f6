package io.undercurrent.contracts;

/// What is told about small trials of AI in a workflow.
public sealed interface PilotEvent extends Event permits PilotChanged {}
