/// How ballots are issued.
@NullMarked
package io.undercurrent.survey.ballot;

import org.jspecify.annotations.NullMarked;
