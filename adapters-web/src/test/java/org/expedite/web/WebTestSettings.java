package org.expedite.web;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.AbstractPropertySourceLoader;
import io.micronaut.context.env.PropertySource;
import org.expedite.web.http.server.WebSettings;

/**
 * Gives every context of these tests the settings of production and a free port of the loopback
 * address. Properties of a test class replace them.
 */
@ContextConfigurer
public final class WebTestSettings implements ApplicationContextConfigurer {

    @Override
    public void configure(ApplicationContextBuilder builder) {
        builder.deduceEnvironment(false)
                .propertySources(
                        PropertySource.of(
                                "web",
                                WebSettings.of("127.0.0.1", -1),
                                AbstractPropertySourceLoader.DEFAULT_POSITION + 1));
    }
}
