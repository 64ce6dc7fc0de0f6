/// What may be shown of a group of people; pure.
@NullMarked
package io.undercurrent.survey.disclosure;

import org.jspecify.annotations.NullMarked;
