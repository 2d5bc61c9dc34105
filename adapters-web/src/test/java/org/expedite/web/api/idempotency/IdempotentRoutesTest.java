package org.expedite.web.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Part;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.expedite.application.access.Actor;
import org.expedite.web.http.routes.WithoutIdempotencyKey;
import org.junit.jupiter.api.Test;

/** Every POST is marked as {@link Idempotent}. */
@MicronautTest(transactional = false)
class IdempotentRoutesTest {
    private static final Predicate<String> IN_TESTS = path -> path.startsWith("/v1/probes");

    /** Forms of pages have no keys. */
    private static final Predicate<String> OF_THE_API = path -> path.startsWith("/v1/");

    @Inject ApplicationContext context;

    @Test
    void every_authenticated_post_is_idempotent_under_a_key() {
        List<UriRouteInfo<?, ?>> posts = posts(OF_THE_API.and(IN_TESTS.negate())).toList();

        assertThat(posts).hasSizeGreaterThanOrEqualTo(4);
        assertThat(posts).allMatch(IdempotentRoutesTest::isDoneOnce);
    }

    /** A method of another bean that executes a route runs once there. */
    @Test
    void a_bean_that_executes_a_post_is_idempotent_under_a_key() {
        List<Class<?>> beans =
                posts(_ -> true)
                        .map(IdempotentRoutesTest::otherBean)
                        .flatMap(Optional::stream)
                        .toList();

        assertThat(beans).isNotEmpty();
        for (Class<?> bean : beans) {
            assertThat(context.getBeanDefinition(bean).getExecutableMethods())
                    .isNotEmpty()
                    .allMatch(method -> method.hasAnnotation(Idempotent.class))
                    .allMatch(method -> HttpResponse.class == method.getReturnType().getType())
                    .allMatch(method -> takes(method, Actor.class))
                    .allMatch(
                            method ->
                                    Arrays.stream(method.getArguments())
                                            .anyMatch(
                                                    a ->
                                                            a.getAnnotationMetadata()
                                                                    .hasAnnotation(Body.class)));
        }
    }

    /** A file of a multipart body is not in the fingerprint: see {@link Fingerprints}. */
    @Test
    void all_arguments_of_a_post_are_part_of_its_fingerprint() {
        assertThat(posts(_ -> true).flatMap(IdempotentRoutesTest::arguments))
                .noneMatch(argument -> argument.getAnnotationMetadata().hasAnnotation(Part.class));
    }

    @Test
    void a_post_that_is_not_idempotent_is_found() {
        assertThat(posts(IN_TESTS)).isNotEmpty().noneMatch(IdempotentRoutesTest::isDoneOnce);
    }

    @Test
    void only_posts_are_marked_as_idempotent() {
        assertThat(routes().filter(route -> route.getHttpMethod() != HttpMethod.POST))
                .isNotEmpty()
                .noneMatch(IdempotentRoutesTest::isMarked);
    }

    private static boolean isDoneOnce(UriRouteInfo<?, ?> route) {
        return (isMarked(route) || otherBean(route).isPresent())
                && HttpResponse.class.isAssignableFrom(route.getReturnType().getType())
                && arguments(route).anyMatch(argument -> argument.getType() == Actor.class);
    }

    private static Optional<Class<?>> otherBean(UriRouteInfo<?, ?> route) {
        return route.getTargetMethod()
                .getExecutableMethod()
                .getAnnotationMetadata()
                .classValue(IdempotentBy.class)
                .map(type -> type);
    }

    private static boolean takes(ExecutableMethod<?, ?> method, Class<?> type) {
        return Arrays.stream(method.getArgumentTypes()).anyMatch(type::equals);
    }

    private static Stream<Argument<?>> arguments(UriRouteInfo<?, ?> route) {
        return Arrays.stream(route.getTargetMethod().getArguments());
    }

    private static boolean isWithoutKey(UriRouteInfo<?, ?> route) {
        return route.getAnnotationMetadata().hasAnnotation(WithoutIdempotencyKey.class);
    }

    private static boolean isMarked(UriRouteInfo<?, ?> route) {
        return route.getTargetMethod()
                .getExecutableMethod()
                .getAnnotationMetadata()
                .hasAnnotation(Idempotent.class);
    }

    private Stream<UriRouteInfo<?, ?>> posts(Predicate<String> paths) {
        return routes().filter(route -> route.getHttpMethod() == HttpMethod.POST)
                .filter(route -> !isWithoutKey(route))
                .filter(route -> paths.test(pathOf(route)));
    }

    private Stream<UriRouteInfo<?, ?>> routes() {
        return context.getBean(Router.class)
                .uriRoutes()
                .filter(
                        route ->
                                route.getDeclaringType()
                                        .getPackageName()
                                        .startsWith("org.expedite."));
    }

    private static String pathOf(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }
}
