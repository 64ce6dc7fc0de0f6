package io.undercurrent.survey;

import io.undercurrent.kit.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("io.undercurrent.survey");
    }
}
