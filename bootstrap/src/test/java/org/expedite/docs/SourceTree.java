package org.expedite.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.pages.Approved;

/** The Java sources of all modules, main and test, on the disk. */
final class SourceTree {
    private static final String ROOT_PACKAGE = "org.expedite";
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");

    private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w*\\b");

    /** A method of a test; names of other methods are single words in camel case. */
    private static final Pattern TEST =
            Pattern.compile("\\b(?:void|Stream<DynamicTest>)\\s+([a-z0-9]+(?:_[a-z0-9]+)+)\\(");

    private final List<Source> sources;

    private SourceTree(List<Source> sources) {
        this.sources = sources;
    }

    /** Reads the tree. */
    static SourceTree read() {
        List<Source> sources = new ArrayList<>();
        for (String module : modules()) {
            for (String set : List.of("main", "test")) {
                Path folder = Approved.root().resolve(Path.of(module, "src", set, "java"));
                if (Files.isDirectory(folder)) {
                    sources.addAll(sourcesIn(folder, module, set));
                }
            }
        }
        return new SourceTree(List.copyOf(sources));
    }

    /** Names of the module folders. */
    static List<String> modules() {
        try (Stream<Path> folders = Files.list(Approved.root())) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packages of the main sources of one module. */
    SortedSet<String> packagesOf(String module) {
        return sources.stream()
                .filter(source -> source.module().equals(module) && source.set().equals("main"))
                .map(Source::packageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of the types in the main sources of one module, without nested ones. */
    List<String> typesOf(String module) {
        return sources.stream()
                .filter(source -> source.module().equals(module) && source.set().equals("main"))
                .map(Source::name)
                .filter(name -> !name.equals("package-info") && !name.equals("module-info"))
                .sorted()
                .toList();
    }

    /**
     * Returns whether a package, or one below it, has sources.
     *
     * @param name with or without {@code org.expedite} at its beginning
     */
    boolean hasPackage(String name) {
        String full = full(name);
        return sources.stream().anyMatch(source -> isWithin(source.packageName(), full));
    }

    /** Returns whether a type is declared, also within another. */
    boolean hasType(String name) {
        return sources.stream().anyMatch(source -> source.declares(name));
    }

    /**
     * Returns whether a type is declared in a package and has a member.
     *
     * @param packageName the last segments of the package, or empty for any
     * @param type its simple name
     * @param member a method, constant or nested type, or empty for none
     */
    boolean has(String packageName, String type, String member) {
        return sources.stream()
                .filter(source -> source.declares(type))
                .filter(source -> endsWith(source.packageName(), packageName))
                .anyMatch(source -> source.mentions(member));
    }

    /**
     * Returns whether a type of the tests, or one that it extends or implements, has a test.
     *
     * @param type its simple name
     * @param method the name of the method
     */
    boolean hasTest(String type, String method) {
        return sources.stream()
                .filter(source -> source.set().equals("test") && source.declares(type))
                .anyMatch(
                        source ->
                                source.hasTest(method)
                                        || source.parentsOf(type).stream()
                                                .anyMatch(parent -> hasTest(parent, method)));
    }

    private static boolean endsWith(String packageName, String end) {
        return end.isEmpty() || packageName.equals(end) || packageName.endsWith("." + end);
    }

    private static boolean isWithin(String packageName, String outer) {
        return packageName.equals(outer) || packageName.startsWith(outer + ".");
    }

    private static String full(String name) {
        return isWithin(name, ROOT_PACKAGE) ? name : ROOT_PACKAGE + "." + name;
    }

    private static List<Source> sourcesIn(Path folder, String module, String set) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> source(folder, file, module, set))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path folder, Path file, String module, String set) {
        try {
            Path relative = folder.relativize(file);
            Path parent = relative.getParent();
            String name = relative.getFileName().toString().replace(".java", "");
            String text = Files.readString(file);
            return new Source(
                    module,
                    set,
                    parent == null ? "" : parent.toString().replace('/', '.').replace('\\', '.'),
                    name,
                    DECLARED.matcher(text)
                            .results()
                            .map(declared -> declared.group(1))
                            .collect(Collectors.toSet()),
                    text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One file.
     *
     * @param types names of all types that it declares, nested ones too
     */
    private record Source(
            String module,
            String set,
            String packageName,
            String name,
            Set<String> types,
            String text) {

        boolean declares(String type) {
            return types.contains(type);
        }

        boolean hasTest(String method) {
            return TEST.matcher(text)
                    .results()
                    .anyMatch(declared -> declared.group(1).equals(method));
        }

        /** Returns the names of the types that one type extends or implements. */
        Set<String> parentsOf(String type) {
            return Pattern.compile("\\b(?:class|interface)\\s+" + type + "\\b([^{]*)\\{")
                    .matcher(text)
                    .results()
                    .flatMap(declared -> TYPE.matcher(declared.group(1)).results())
                    .map(MatchResult::group)
                    .filter(name -> !name.equals(type))
                    .collect(Collectors.toSet());
        }

        boolean mentions(String member) {
            return member.isEmpty()
                    || Pattern.compile("\\b" + Pattern.quote(member) + "\\b").matcher(text).find();
        }
    }
}
