"""An address tells the methods that it takes."""


def test_the_methods_that_an_address_takes_include_head(service) -> None:
    assert service.ask("/v1/summaries", method="HEAD").headers["allow"] == "POST"
    assert service.ask("/health/live", method="PUT").headers["allow"] == "GET, HEAD"
