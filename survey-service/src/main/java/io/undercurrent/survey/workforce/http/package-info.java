/// Imports and teams over REST.
@NullMarked
package io.undercurrent.survey.workforce.http;

import org.jspecify.annotations.NullMarked;
