package org.expedite.served;

import io.micronaut.context.DefaultApplicationContextBuilder;
import java.util.HashMap;
import java.util.Map;
import org.expedite.application.SettableClock;
import org.expedite.settings.Settings;
import org.expedite.wiring.Wiring;

/**
 * Builds the context of one test class: the program as a demo on an empty embedded database, on a
 * free port, with a clock that stands still at {@link Center#SPRING}. A test class names its own
 * public subclass in {@code @MicronautTest}.
 */
public abstract class DemoContext extends DefaultApplicationContextBuilder {

    /**
     * Creates a context with other settings.
     *
     * @param more settings that are added, or replace those of the demo
     */
    @SuppressWarnings("this-escape") // The framework demands a builder that configures itself.
    protected DemoContext(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>();
        settings.put("EXPEDITE_ENVIRONMENT", "demo");
        settings.put("EXPEDITE_PORT", "0");
        settings.put("EXPEDITE_DATA_DIR", Center.freshDirectory().toString());
        settings.put("EXPEDITE_RATE_LIMIT", "0");
        settings.putAll(more);
        Wiring.configure(this, Settings.of(settings))
                .properties(Map.of("expedite.schedule.enabled", false))
                .singletons(new SettableClock(Center.SPRING));
    }
}
