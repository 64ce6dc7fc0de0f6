/// Runs the parts Undercurrent stands on, for real, on one machine: PostgreSQL, Kafka, the sign-in and the three
/// services.
@NullMarked
package io.undercurrent.stack;

import org.jspecify.annotations.NullMarked;
