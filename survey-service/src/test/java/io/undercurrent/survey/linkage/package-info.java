/// Tries to link who was issued a ballot with what was answered, by everything that is stored or told anywhere.
@NullMarked
package io.undercurrent.survey.linkage;

import org.jspecify.annotations.NullMarked;
