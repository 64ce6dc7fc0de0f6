package io.undercurrent.proving.chaos.clients;

/// One thing that a client says, by what is told apart, and in words that a database can repeat.
public record Write(Matter matter, String key, String value) {}
