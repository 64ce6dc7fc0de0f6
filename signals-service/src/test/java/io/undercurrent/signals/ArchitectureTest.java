package io.undercurrent.signals;

import io.undercurrent.kit.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super("io.undercurrent.signals");
    }
}
