/// The register over REST.
@NullMarked
package io.undercurrent.survey.question.http;

import org.jspecify.annotations.NullMarked;
