package io.undercurrent.contracts;

/// What is told about the warning signals of teams.
public sealed interface SignalEvent extends Event permits SignalChanged {}
