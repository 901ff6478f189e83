module github.com/tutti-io/tutti/client

go 1.26.0
