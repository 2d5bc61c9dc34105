package org.expedite.settings;

import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import io.micronaut.core.io.scan.ClassPathResourceLoader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values of {@code application.yml}, and of the environment variables that replace them.
 *
 * <p>A variable counts only if {@code application.yml} has its property and if it is not blank; no
 * other part of the process's environment gets in.
 */
public final class Configuration {
    /** The prefix of all properties that an operator can set. */
    static final String PREFIX = "expedite.";

    private static final String FILE = "application";
    private static final String OURS = "EXPEDITE_";

    /** Read by the launcher. */
    private static final String JAVA_OPTIONS = "EXPEDITE_JAVA_OPTIONS";

    /** Read by the tests. */
    private static final String OF_TESTS = "EXPEDITE_TEST_";

    private static final String PLACEHOLDER = "${";

    /** A placeholder that no property fills, so that its default is left: a dollar sign. */
    private static final String LITERAL = "${expedite.literal.dollar:$}{";

    private final PropertySource file;
    private final PropertySource variables;
    private final List<String> ignored;

    private Configuration(PropertySource file, PropertySource variables, List<String> ignored) {
        this.file = file;
        this.variables = variables;
        this.ignored = ignored;
    }

    /**
     * Reads {@code application.yml} and takes the variables that belong to it.
     *
     * @param environment the environment variables of the process
     * @return the configuration, unchecked
     */
    public static Configuration of(Map<String, String> environment) {
        PropertySource file = file();
        Map<String, Object> values = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (String property : properties(file)) {
            String variable = variableOf(property);
            known.add(variable);
            String value = environment.getOrDefault(variable, "");
            if (!value.isBlank()) {
                values.put(property, value);
            }
        }
        List<String> ignored =
                environment.keySet().stream()
                        .filter(name -> name.startsWith(OURS))
                        .filter(name -> !name.equals(JAVA_OPTIONS) && !name.startsWith(OF_TESTS))
                        .filter(name -> !known.contains(name))
                        .filter(name -> !environment.getOrDefault(name, "").isBlank())
                        .sorted()
                        .toList();
        return new Configuration(
                file,
                PropertySource.of(
                        "environment variables",
                        literal(values),
                        EnvironmentPropertySource.POSITION),
                ignored);
    }

    /**
     * The environment variable that replaces a property of {@code application.yml}.
     *
     * @param property such as {@code expedite.db-url}
     * @return such as {@code EXPEDITE_DB_URL}
     */
    public static String variableOf(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /**
     * Properties whose texts the framework takes as they are. It would look for placeholders in
     * them, even in a password.
     *
     * @param properties names and values
     * @return the same names, with texts escaped
     */
    public static Map<String, Object> literal(Map<String, Object> properties) {
        Map<String, Object> escaped = new HashMap<>(properties);
        escaped.replaceAll(
                (_, value) ->
                        value instanceof String text ? text.replace(PLACEHOLDER, LITERAL) : value);
        return escaped;
    }

    /** The sources of all properties, for an application context; the variables come first. */
    public PropertySource[] propertySources() {
        return new PropertySource[] {variables, file};
    }

    /** The variables that look like ours but replace nothing, in order; blank ones left out. */
    public List<String> ignored() {
        return ignored;
    }

    /** The properties that an operator can set: those directly below {@link #PREFIX}. */
    Set<String> properties() {
        return properties(file);
    }

    private static Set<String> properties(PropertySource file) {
        Set<String> properties = new TreeSet<>();
        for (String property : file) {
            if (property.startsWith(PREFIX) && property.indexOf('.', PREFIX.length()) < 0) {
                properties.add(property);
            }
        }
        return properties;
    }

    private static PropertySource file() {
        return new YamlPropertySourceLoader()
                .load(
                        FILE,
                        ClassPathResourceLoader.defaultLoader(Configuration.class.getClassLoader()))
                .orElseThrow(() -> new IllegalStateException("application.yml is missing"));
    }
}
