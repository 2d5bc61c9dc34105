package org.expedite.scenarios;

import java.time.Instant;
import org.expedite.served.BothCenters;
import org.expedite.served.Center;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** A test of scenarios on a center with each database. It begins with the unchanged records. */
@ParameterizedClass(name = "on {0}")
@ArgumentsSource(BothCenters.class)
abstract class ScenarioTest {
    final Center center;
    final Fixture fixture;
    final ScenarioClient client;

    ScenarioTest(Center center) {
        this.center = center;
        this.fixture = new Fixture(center);
        this.client = new ScenarioClient(center);
    }

    @BeforeEach
    void begin() {
        center.clock().set(Center.SPRING);
        fixture.begin();
    }

    void setClock(String instant) {
        center.clock().set(Instant.parse(instant));
    }
}
