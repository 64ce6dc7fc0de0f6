package io.undercurrent.signals.evidence.domain;

/// How much of a topic has been read again.
public record Progress(String topic, long read, long toRead) {}
