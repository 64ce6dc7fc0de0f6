package io.undercurrent.kit.outbox;

import org.jspecify.annotations.Nullable;

/// A fact as it waits to be told: the headers of its record follow from its type, its subject and its time.
@SuppressWarnings("ArrayRecordComponent") // letters are never compared, and their bytes go straight on
record Letter(String topic, @Nullable String key, String type, String subject, byte[] value) {}
