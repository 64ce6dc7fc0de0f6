/// Signing and locking up, tested bare.
@NullMarked
package io.undercurrent.survey.ballot.postgres;

import org.jspecify.annotations.NullMarked;
