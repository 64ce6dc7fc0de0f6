/// Who is asked, and when: the nouns.
@NullMarked
package io.undercurrent.survey.wave.domain;

import org.jspecify.annotations.NullMarked;
