/// The browser side of a blind ballot, for tests; knows only the JDK.
@NullMarked
package io.undercurrent.survey.ballot.client;

import org.jspecify.annotations.NullMarked;
