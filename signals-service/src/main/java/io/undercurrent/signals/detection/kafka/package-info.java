/// Knows how far the topics reach, and keeps the rounds going.
@NullMarked
package io.undercurrent.signals.detection.kafka;

import org.jspecify.annotations.NullMarked;
