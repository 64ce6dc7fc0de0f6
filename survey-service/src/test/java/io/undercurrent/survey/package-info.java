/// Proof that the service does what it says.
@NullMarked
package io.undercurrent.survey;

import org.jspecify.annotations.NullMarked;
