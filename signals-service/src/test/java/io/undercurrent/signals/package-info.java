/// The service as others meet it: facts in over Kafka, signals out over HTTP, Kafka and pages.
@NullMarked
package io.undercurrent.signals;

import org.jspecify.annotations.NullMarked;
