/// What a client says of people and teams, and what it means for their employment.
@NullMarked
package io.undercurrent.survey.provisioning.domain;

import org.jspecify.annotations.NullMarked;
