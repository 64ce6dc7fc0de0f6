/// What travels over Kafka: one record per event type, read and written the same way by every service.
@NullMarked
package io.undercurrent.contracts;

import org.jspecify.annotations.NullMarked;
