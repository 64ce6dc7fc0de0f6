/// What we have been told, per team and week: aggregates only, never a person.
@NullMarked
package io.undercurrent.signals.evidence.domain;

import org.jspecify.annotations.NullMarked;
