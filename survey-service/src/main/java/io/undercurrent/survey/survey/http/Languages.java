package io.undercurrent.survey.survey.http;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.survey.domain.Language;

/// Languages as requests name them.
final class Languages {

    private Languages() {}

    static Language named(String code) {
        return Language.of(code)
                .orElseThrow(() -> Problem.badRequest("language-unknown", "We speak en, nl and de")
                        .withError("language", "must be en, nl or de")
                        .asException());
    }
}
