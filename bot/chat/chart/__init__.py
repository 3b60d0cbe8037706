"""The timeline as a picture: ``layout`` decides what stands where, ``drawing`` paints it."""
