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
 * The values of {@code application.yml}, and of the environment variables that override them.
 *
 * <p>A variable is used only if {@code application.yml} has its property and if it is not blank.
 * Nothing else of the process's environment is read.
 */
public final class Configuration {
    /** Prefix of all properties that operators can set. */
    static final String PREFIX = "expedite.";

    private static final String FILE = "application";
    private static final String VARIABLE_PREFIX = "EXPEDITE_";

    /** Read by the launcher. */
    private static final String JAVA_OPTIONS = "EXPEDITE_JAVA_OPTIONS";

    /** Read by the tests. */
    private static final String TEST_PREFIX = "EXPEDITE_TEST_";

    private static final String PLACEHOLDER = "${";

    /**
     * A placeholder of a property that does not exist, so that its default remains: a dollar sign.
     */
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
     * Reads {@code application.yml} and the variables that override its properties.
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
                        .filter(name -> name.startsWith(VARIABLE_PREFIX))
                        .filter(name -> !name.equals(JAVA_OPTIONS) && !name.startsWith(TEST_PREFIX))
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
     * Returns the environment variable that overrides a property of {@code application.yml}.
     *
     * @param property a property, such as {@code expedite.db-url}
     * @return its variable, such as {@code EXPEDITE_DB_URL}
     */
    public static String variableOf(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /**
     * Escapes texts so that the framework takes them literally. Otherwise it would look for
     * placeholders in them, even in a password.
     *
     * @param properties the properties by name
     * @return the same properties with escaped texts
     */
    public static Map<String, Object> literal(Map<String, Object> properties) {
        Map<String, Object> escaped = new HashMap<>(properties);
        escaped.replaceAll(
                (_, value) ->
                        value instanceof String text ? text.replace(PLACEHOLDER, LITERAL) : value);
        return escaped;
    }

    /** Returns the sources of all properties for an application context, the variables first. */
    public PropertySource[] propertySources() {
        return new PropertySource[] {variables, file};
    }

    /**
     * Returns the names of variables that begin with {@code EXPEDITE_} but override nothing, in
     * order, without blank ones.
     */
    public List<String> ignored() {
        return ignored;
    }

    /** Returns the properties that operators can set: those directly below {@link #PREFIX}. */
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
