package org.expedite.served;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of all series of {@code /prometheus} at one instant.
 *
 * @param series by name and labels, as text
 */
record Scrape(Map<String, Double> series) {
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    static Scrape of(Center center) {
        return new Scrape(
                center.asNobody()
                        .get("/prometheus")
                        .raw()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.toMap(Scrape::name, Scrape::value)));
    }

    /** Returns the series with matching names whose values have changed, with the differences. */
    Map<String, Double> changes(Scrape before, Predicate<String> names) {
        Map<String, Double> changes = new TreeMap<>();
        series.forEach(
                (name, value) -> {
                    double more = value - before.series.getOrDefault(name, 0.0);
                    if (names.test(name) && more != 0) {
                        changes.put(name, more);
                    }
                });
        return changes;
    }

    /** The value of one series. */
    double value(String name, String... labelsAndValues) {
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            labels.append(labels.isEmpty() ? "" : ",")
                    .append(labelsAndValues[i])
                    .append("=\"")
                    .append(labelsAndValues[i + 1])
                    .append('"');
        }
        Double value = series.get(name + "{" + labels + "}");
        if (value == null) {
            throw new AssertionError("no series " + name + " of " + labels);
        }
        return value;
    }

    /** All values of a label in any series, or of every label for {@code ""}. */
    Stream<String> labels(String label) {
        return series.keySet().stream()
                .flatMap(name -> LABEL.matcher(name).results())
                .filter(found -> label.isEmpty() || found.group(1).equals(label))
                .map((MatchResult found) -> found.group(2));
    }

    private static String name(String line) {
        return line.substring(0, line.lastIndexOf(' '));
    }

    private static double value(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }
}
