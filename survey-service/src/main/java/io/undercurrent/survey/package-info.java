/// People and teams from the HRIS, and what teams said; only groups of five and more ever leave this service.
///
/// Features, each may use the ones below it:
/// - `question`: asked aloud, answered or not
/// - `result`: what a team said
/// - `answer`: an answer, not a person
/// - `ballot`: the right to answer, once
/// - `wave`: who is asked, when
/// - `survey`: what is asked, and promised
/// - `provisioning`: people and teams from identity providers, as they change
/// - `workforce`: people and teams from HRIS
/// - `disclosure`: what may be shown; pure
@NullMarked
package io.undercurrent.survey;

import org.jspecify.annotations.NullMarked;
