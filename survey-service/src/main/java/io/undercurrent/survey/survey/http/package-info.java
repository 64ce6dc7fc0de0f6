/// Surveys, the question bank and the contract, over HTTP.
@NullMarked
package io.undercurrent.survey.survey.http;

import org.jspecify.annotations.NullMarked;
