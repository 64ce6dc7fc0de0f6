/// Hands out ballots to those who are invited.
@NullMarked
package io.undercurrent.survey.ballot.http;

import org.jspecify.annotations.NullMarked;
