package org.expedite.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

import org.expedite.Application;
import org.expedite.application.UnitOfWork;
import org.expedite.domain.cases.SupportCase;
import org.expedite.persistence.JdbcUnitOfWork;
import org.expedite.scheduling.CenterSchedule;
import org.expedite.web.server.RunningServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The production classes of all modules, as they were compiled from our sources. */
final class House {
    /** The package that everything of ours is in. */
    static final String ROOT = "org.expedite";

    /** One class of each module, to find the module by. */
    private static final List<Class<?>> ANCHORS =
            List.of(
                    SupportCase.class,
                    UnitOfWork.class,
                    RunningServer.class,
                    JdbcUnitOfWork.class,
                    CenterSchedule.class,
                    Application.class);

    private static final JavaClasses CLASSES =
            written(ANCHORS.stream().map(House::location).collect(Collectors.toSet()));

    private House() {}

    /** All of them. */
    static JavaClasses classes() {
        return CLASSES;
    }

    private static JavaClasses written(Set<Location> places) {
        return new ClassFileImporter().withImportOption(House::isWritten).importLocations(places);
    }

    /** The packages that the modules of the core export to everybody. */
    static Set<String> exported() {
        return Stream.of(SupportCase.class, UnitOfWork.class)
                .flatMap(anchor -> ModuleFinder.of(home(anchor)).findAll().stream())
                .map(ModuleReference::descriptor)
                .flatMap(module -> module.exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    /** Whether somebody wrote the class; an annotation processor's have names that tell. */
    static boolean isWritten(Location place) {
        return !place.contains("/$") && !place.contains("$Intercepted");
    }

    private static Location location(Class<?> anchor) {
        Path home = home(anchor);
        if (!home.toString().endsWith(".jar")) {
            return Location.of(home);
        }
        try (JarFile jar = new JarFile(home.toFile())) {
            return Location.of(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home(Class<?> anchor) {
        try {
            return Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
