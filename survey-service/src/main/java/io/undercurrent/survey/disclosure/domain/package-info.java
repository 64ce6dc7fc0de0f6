/// Thresholds, size bands and hiding among siblings.
@NullMarked
package io.undercurrent.survey.disclosure.domain;

import org.jspecify.annotations.NullMarked;
