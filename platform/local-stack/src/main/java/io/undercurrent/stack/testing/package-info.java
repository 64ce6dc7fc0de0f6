/// How tests of the services come to a real PostgreSQL, a real Kafka and tokens. Knows only the JDK and Quarkus's test
/// interface.
@NullMarked
package io.undercurrent.stack.testing;

import org.jspecify.annotations.NullMarked;
