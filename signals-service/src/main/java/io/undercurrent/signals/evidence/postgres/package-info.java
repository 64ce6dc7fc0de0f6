/// Keeps the newest revision of every fact.
@NullMarked
package io.undercurrent.signals.evidence.postgres;

import org.jspecify.annotations.NullMarked;
