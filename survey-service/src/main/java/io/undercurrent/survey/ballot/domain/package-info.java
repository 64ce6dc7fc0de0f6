/// Blind ballots (RFC 9474, RSABSSA-SHA384-PSS-Randomized), and who may have one.
@NullMarked
package io.undercurrent.survey.ballot.domain;

import org.jspecify.annotations.NullMarked;
