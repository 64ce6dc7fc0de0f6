/// Keeps the keys, and who has had a ballot; signs with keys that never leave this package.
@NullMarked
package io.undercurrent.survey.ballot.postgres;

import org.jspecify.annotations.NullMarked;
