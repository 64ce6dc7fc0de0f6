/// Turns the facts of the other services into our nouns.
@NullMarked
package io.undercurrent.signals.evidence.kafka;

import org.jspecify.annotations.NullMarked;
